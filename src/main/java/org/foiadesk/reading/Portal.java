package org.foiadesk.reading;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where agencies put records to be fetched, by the names of their hosts. */
enum Portal {
    GOVQA("GovQA", "govqa.us", "mycusthelp.com", "mycusthelp.net"),
    NEXTREQUEST("NextRequest", "nextrequest.com"),
    FOIAXPRESS("FOIAXpress PAL", "foiaxpress.com", "pal.foia.gov", "ains.com", "securefoia.com"),
    JUSTFOIA("JustFOIA", "justfoia.com", "mccinnovations.com"),
    FOIA_GOV("FOIA.gov", "foia.gov"),
    SECURE_RELEASE("SecureRelease", "securerelease.us", "foia-dhs.securerelease.us"),
    EFOIPA("FBI eFOIPA", "efoia.fbi.gov", "efoia.fbi.gov.us"),
    DOIMSPP("Interior’s share site", "doimspp.sharepoint.com"),
    SHAREPOINT(
            "SharePoint or OneDrive",
            "sharepoint.com",
            "sharepoint.us",
            "sharepoint-mil.us",
            "1drv.ms",
            "onedrive.live.com"),
    BOX("Box", "box.com", "app.box.com"),
    KITEWORKS("Kiteworks", "kiteworks.com", "accellion.com", "accellion.net"),
    DROPBOX("Dropbox", "dropbox.com", "db.tt"),
    GOOGLE_DRIVE("Google Drive", "drive.google.com", "docs.google.com"),
    WETRANSFER("WeTransfer", "wetransfer.com", "we.tl"),
    SHAREFILE("ShareFile", "sharefile.com", "sf-api.com", "sharefile-gov.com"),
    MOVEIT("MOVEit", "moveitcloud.com", "moveit.com"),
    SAFE("DoD SAFE", "safe.apps.mil"),
    JEFS("Justice’s Enterprise File Sharing", "jefs.usdoj.gov"),
    USAFX("USAfx", "usafx.box.com", "usafx.usdoj.gov"),
    LASERFICHE("Laserfiche", "laserfiche.com"),
    AXON("Axon Evidence", "evidence.com"),
    CITRIX("Citrix", "citrixdata.com"),
    EGNYTE("Egnyte", "egnyte.com"),
    HIGHTAIL("Hightail", "hightail.com"),
    ICLOUD("iCloud", "icloud.com");

    /** Where requests are looked after too: a link there may lead to the request's own page alone. */
    private static final Set<Portal> DESKS =
            EnumSet.of(GOVQA, NEXTREQUEST, FOIAXPRESS, JUSTFOIA, FOIA_GOV, SECURE_RELEASE, EFOIPA);

    private static final List<String> FIRST_LABELS = List.of(
            "kiteworks",
            "moveit",
            "securefile",
            "securefiles",
            "sft",
            "sftp",
            "ftp",
            "mft",
            "filetransfer",
            "fileshare",
            "sharefile",
            "usafileshare",
            "transfer",
            "securetransfer",
            "files",
            "pal",
            "foiapal");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of() changes no more
    private final List<String> domains;

    Portal(String title, String... domains) {
        this.title = title;
        this.domains = List.of(domains);
    }

    String title() {
        return title;
    }

    /** The most particular of those whose domain this host is, or lies under. */
    static Optional<String> named(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .flatMap(one -> one.domains.stream()
                        .filter(domain -> name.equals(domain) || name.endsWith("." + domain))
                        .map(domain -> java.util.Map.entry(domain.length(), one.title)))
                .max(java.util.Map.Entry.comparingByKey())
                .map(java.util.Map.Entry::getValue)
                .or(() -> byLabel(name));
    }

    static boolean tracks(String title) {
        return DESKS.stream().anyMatch(desk -> desk.title.equals(title));
    }

    private static Optional<String> byLabel(String host) {
        String first = host.substring(0, Math.max(0, host.indexOf('.')));
        return FIRST_LABELS.contains(first) ? Optional.of("a file site") : Optional.empty();
    }
}
