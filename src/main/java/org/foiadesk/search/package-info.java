/** One box for everything written about requests: reads what was typed, finds what the viewer may see, shows where it stands. */
@NullMarked
package org.foiadesk.search;

import org.jspecify.annotations.NullMarked;
