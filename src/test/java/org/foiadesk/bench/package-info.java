/** The numbers of the packaged app, measured on a newsroom of many years: {@code mvn -Pbench verify}. */
@NullMarked
package org.foiadesk.bench;

import org.jspecify.annotations.NullMarked;
