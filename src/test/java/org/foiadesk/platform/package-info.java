@NullMarked
package org.foiadesk.platform;

import org.jspecify.annotations.NullMarked;
