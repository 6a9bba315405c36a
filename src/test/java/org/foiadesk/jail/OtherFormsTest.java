package org.foiadesk.jail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.BEROctetString;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.junit.jupiter.api.Test;

/** Mail in forms of its programs: winmail.dat, .msg, signed in one piece. */
class OtherFormsTest {

    private static final ASN1ObjectIdentifier SIGNED = new ASN1ObjectIdentifier("1.2.840.113549.1.7.2");
    private static final ASN1ObjectIdentifier ENVELOPED = new ASN1ObjectIdentifier("1.2.840.113549.1.7.3");
    private static final ASN1ObjectIdentifier DATA = new ASN1ObjectIdentifier("1.2.840.113549.1.7.1");
    private static final byte[] PDF = "%PDF-1.7 the records".getBytes(StandardCharsets.US_ASCII);
    private static final String INNER = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"i\"\r\n\r\n"
            + "--i\r\nContent-Type: text/plain\r\n\r\nSigned words\r\n"
            + "--i\r\nContent-Type: application/pdf; name=\"deep.pdf\"\r\n\r\nthe file\r\n--i--\r\n";

    @Test
    void aWinmailGivesItsTextAndItsFilesUnderTheirNames() {
        ReadMail mail = Raw.read(winmail(tnef()));
        assertThat(mail.text()).contains("The records are attached.");
        assertThat(Raw.names(mail)).contains("RECORDS.PDF", "second.txt");
        assertThat(mail.enclosed())
                .filteredOn(file -> file.name().equals("RECORDS.PDF"))
                .singleElement()
                .satisfies(file -> assertThat(Raw.content(file)).isEqualTo(PDF));
    }

    @Test
    void aWinmailThatBreaksOffGivesWhatItHasAndSaysSo() {
        byte[] whole = tnef();
        ReadMail mail = Raw.read(winmail(Arrays.copyOf(whole, whole.length - 4)));
        assertThat(Raw.names(mail)).contains("RECORDS.PDF");
        assertThat(mail.remarks()).anyMatch(remark -> remark.contains("breaks off or is damaged"));
    }

    @Test
    void aMessageAsOutlookSavesItIsRead() {
        CompoundFile msg = new CompoundFile();
        msg.text(0, Props.SUBJECT, "Your request 24-17 – Grüße");
        msg.text(0, Props.BODY, "We found twelve pages.");
        msg.text(0, 0x0c1a, "Jo Clerk").text(0, 0x0c1f, "jo@city.gov");
        msg.stream(0, "__properties_version1.0", new byte[32]);
        int file = msg.folder(0, "__attach_version1.0_#00000000");
        msg.stream(file, "__substg1.0_37010102", PDF).text(file, Props.LONG_NAME, "Twelve pages, März.pdf");
        msg.stream(file, "__properties_version1.0", new byte[8]);
        ReadMail mail = Raw.message(msg.bytes());
        assertThat(mail.subject()).isEqualTo("Your request 24-17 – Grüße");
        assertThat(mail.text()).contains("We found twelve pages.");
        assertThat(mail.from()).containsExactly(new Mailbox("Jo Clerk", "jo@city.gov"));
        assertThat(Raw.names(mail)).containsExactly("Twelve pages, März.pdf");
        assertThat(Raw.content(mail.enclosed().get(0))).isEqualTo(PDF);
    }

    @Test
    void aMessageWithinAMessageIsAMailToo() {
        CompoundFile msg = new CompoundFile();
        msg.text(0, Props.SUBJECT, "Outer").stream(0, "__properties_version1.0", new byte[32]);
        int file = msg.folder(0, "__attach_version1.0_#00000000");
        msg.stream(file, "__properties_version1.0", new byte[8]);
        int inner = msg.folder(file, "__substg1.0_3701000D");
        msg.text(inner, Props.SUBJECT, "Inner").text(inner, Props.BODY, "What was forwarded.");
        msg.stream(inner, "__properties_version1.0", new byte[24]);
        ReadMail mail = Raw.message(msg.bytes());
        assertThat(mail.mails()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo("Inner");
            assertThat(one.text()).contains("What was forwarded.");
        });
        assertThat(Raw.names(mail)).containsExactly("Inner.eml");
    }

    @Test
    void whatIsSignedInOnePieceIsRead() {
        ReadMail mail = Raw.read(smime(signed(new DEROctetString(bytes(INNER)), false)));
        assertThat(mail.text()).isEqualTo("Signed words");
        assertThat(Raw.names(mail)).contains("deep.pdf");
    }

    @Test
    void whatIsSignedInPiecesOfNoKnownLengthIsRead() {
        byte[] all = bytes(INNER);
        DEROctetString[] pieces = {
            new DEROctetString(Arrays.copyOf(all, 30)), new DEROctetString(Arrays.copyOfRange(all, 30, all.length))
        };
        ReadMail mail = Raw.read(smime(signed(new BEROctetString(pieces), true)));
        assertThat(mail.text()).isEqualTo("Signed words");
    }

    @Test
    void whatIsEncryptedIsKeptAndSaidSo() {
        byte[] sealed = encoded(new DERSequence(
                new ASN1Encodable[] {ENVELOPED, new DERTaggedObject(0, new DERSequence(new ASN1Integer(0)))}));
        ReadMail mail = Raw.read(smime(sealed));
        assertThat(mail.remarks()).anyMatch(remark -> remark.contains("encrypted (S/MIME)"));
        assertThat(mail.enclosed()).singleElement().satisfies(file -> assertThat(Raw.content(file))
                .isEqualTo(sealed));
    }

    private static String winmail(byte[] tnef) {
        return "Subject: x\nMIME-Version: 1.0\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\n"
                + "Content-Transfer-Encoding: base64\n\n" + Raw.base64(tnef);
    }

    private static String smime(byte[] cms) {
        return "Subject: x\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=signed-data;"
                + " name=\"smime.p7m\"\nContent-Transfer-Encoding: base64\n\n" + Raw.base64(cms);
    }

    private static byte[] tnef() {
        ByteArrayOutputStream tnef = new ByteArrayOutputStream();
        tnef.writeBytes(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0});
        attribute(tnef, 1, 0x800c, bytes("The records are attached.\0"));
        attribute(tnef, 2, 0x9002, new byte[14]);
        attribute(tnef, 2, 0x8010, bytes("RECORDS.PDF\0"));
        attribute(tnef, 2, 0x800f, PDF);
        attribute(tnef, 2, 0x9002, new byte[14]);
        attribute(tnef, 2, 0x8010, bytes("second.txt\0"));
        attribute(tnef, 2, 0x800f, bytes("Second"));
        return tnef.toByteArray();
    }

    private static void attribute(ByteArrayOutputStream into, int level, int id, byte[] data) {
        int sum = 0;
        for (byte one : data) {
            sum += one & 0xff;
        }
        ByteBuffer bytes = ByteBuffer.allocate(11 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) level).putShort((short) id).putShort((short) 0).putInt(data.length);
        bytes.put(data).putShort((short) sum);
        into.writeBytes(bytes.array());
    }

    private static byte[] signed(ASN1Encodable content, boolean open) {
        ASN1EncodableVector data = new ASN1EncodableVector();
        data.add(new ASN1Integer(1));
        data.add(new DERSet());
        data.add(sequence(open, DATA, tagged(open, content)));
        data.add(new DERSet());
        return encoded(sequence(open, SIGNED, tagged(open, open ? new BERSequence(data) : new DERSequence(data))));
    }

    private static ASN1Encodable sequence(boolean open, ASN1Encodable... members) {
        return open ? new BERSequence(members) : new DERSequence(members);
    }

    private static ASN1Encodable tagged(boolean open, ASN1Encodable of) {
        return open ? new BERTaggedObject(0, of) : new DERTaggedObject(0, of);
    }

    private static byte[] encoded(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
