package org.foiadesk.jail;

/** One message by what it is, whatever its file is called. */
final class Message {

    private Message() {}

    static ReadMail read(byte[] raw, Keep keep) {
        Bytes bytes = Bytes.of(raw);
        if (Piles.outlook(bytes)) {
            return new Outlook(new Enclosing(keep), "", 0).msg(bytes);
        }
        return MailReader.read(raw, keep);
    }
}
