@NullMarked
package org.foiadesk.desk;

import org.jspecify.annotations.NullMarked;
