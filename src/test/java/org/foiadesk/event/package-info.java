@NullMarked
package org.foiadesk.event;

import org.jspecify.annotations.NullMarked;
