/**
 * The request itself: its row, its event rows, who may see it. Letters, files and reminders hang on it from other
 * rooms; nothing else may enter here.
 */
@NullMarked
package org.foiadesk.request;

import org.jspecify.annotations.NullMarked;
