/** Who is told of which date, and when: reminders planned ahead, one mail a person a day, the editors' morning. */
@NullMarked
package org.foiadesk.reminder;

import org.jspecify.annotations.NullMarked;
