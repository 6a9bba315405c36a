@NullMarked
package org.foiadesk.agency;

import org.jspecify.annotations.NullMarked;
