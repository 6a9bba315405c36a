@NullMarked
package org.foiadesk.correspondence;

import org.jspecify.annotations.NullMarked;
