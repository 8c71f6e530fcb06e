package sk.jadro.wall;

import sk.jadro.activities.Activity;
import sk.jadro.base.ui.QrCode;
import sk.jadro.base.web.Page;

/**
 * One activity's sheet.
 *
 * @param consentWords those that are kept of who is typed in from it
 * @param code leads to where one signs up on the internet
 */
record Sheet(Page page, Activity activity, String consentWords, Choices choices, QrCode code) {
    /** Whether it is worth printing: nobody is added to what has ended. */
    static boolean isFor(Activity activity) {
        return !activity.archived() && !activity.isClosed();
    }
}
