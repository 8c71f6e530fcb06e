/**
 * Whether those who carry activities still do: each is asked every quarter, kindly, and answers by one button; and each is thanked
 * once an activity is closed.
 */
@ApplicationModule(
        allowedDependencies = {"base", "people", "mine", "coordinators", "partnership", "activities", "coowners"})
@NullMarked
package sk.jadro.checkins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
