/**
 * What knows no word of FOIA: the day, the database beside the app, who asks it, jobs, refusals and faults, guards of
 * the web's edge, the frame around every page.
 */
@NullMarked
package org.foiadesk.platform;

import org.jspecify.annotations.NullMarked;
