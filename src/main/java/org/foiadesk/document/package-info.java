/** Papers: any file on a request or one of its events, its bytes and hash, on the way in, kept, and out again. */
@NullMarked
package org.foiadesk.document;

import org.jspecify.annotations.NullMarked;
