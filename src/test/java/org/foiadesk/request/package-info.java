@NullMarked
package org.foiadesk.request;

import org.jspecify.annotations.NullMarked;
