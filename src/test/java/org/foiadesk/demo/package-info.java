/** The demo newsroom as its visitors meet it. */
@NullMarked
package org.foiadesk.demo;

import org.jspecify.annotations.NullMarked;
