package org.foiadesk.drafting;

/** A letter's subject and text, with merge fields or with what stands for them. */
record Wording(String subject, String text) {

    /** A file of ours: the subject, an empty line, the text. */
    static Wording read(String file) {
        String[] parts = file.replace("\r\n", "\n").split("\n\n", 2);
        return new Wording(parts[0].strip(), parts[1].strip() + "\n");
    }

    /** @throws Broken with which of the two is wrong */
    Wording filled(Merge merge) throws Broken {
        String line =
                Boilerplate.of(subject).filled(merge).replaceAll("\\s+", " ").strip();
        String letter =
                Boilerplate.of(text).filled(merge).replaceAll("\n{3,}", "\n\n").strip();
        return new Wording(line, letter + "\n");
    }
}
