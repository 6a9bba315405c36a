/** The desk as people meet it: every story here is told in a real Chromium. */
@NullMarked
package org.foiadesk.browser;

import org.jspecify.annotations.NullMarked;
