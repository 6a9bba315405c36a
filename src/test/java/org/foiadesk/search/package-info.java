@NullMarked
package org.foiadesk.search;

import org.jspecify.annotations.NullMarked;
