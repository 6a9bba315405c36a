/** Pages that look across rooms: today, the request's file, an agency with its requests; and the list of all schedules. */
@NullMarked
package org.foiadesk.desk;

import org.jspecify.annotations.NullMarked;
