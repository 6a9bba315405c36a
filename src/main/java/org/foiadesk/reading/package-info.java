/** What a letter's words say, as proposals with the words they came from. Pure: nothing here is ever applied. */
@NullMarked
package org.foiadesk.reading;

import org.jspecify.annotations.NullMarked;
