@NullMarked
package org.foiadesk;

import org.jspecify.annotations.NullMarked;
