package org.foiadesk.desk;

/**
 * The mail settings, finished.
 *
 * @param standing how it stands, whole
 * @param problem what is in the way, said in the standing too; or empty
 * @param testedTo where a test mail went whose digits are still to be typed; or empty
 */
record MailPage(
        MailForm form,
        boolean known,
        boolean confirmed,
        boolean readable,
        String standing,
        String problem,
        String testTo,
        String testWrong,
        String testedTo,
        String codeWrong) {}
