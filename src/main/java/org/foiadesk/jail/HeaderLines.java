package org.foiadesk.jail;

/** The lines of a block that should be headers, each known by where it begins. */
record HeaderLines(Bytes block) {

    /** A line of blanks is a fold when headers follow it, and the end of them when not. */
    boolean goesOn(int line) {
        int next = block.nextLine(line);
        return block.lineEnd(line) > line && next < block.size() && colon(next) > 0;
    }

    boolean foldGoesOn(int line) {
        int next = block.nextLine(line);
        int c = block.at(next);
        return c == ' ' || c == '\t' || goesOn(line);
    }

    /** Where the colon of a header line stands; -1 where the line is none. */
    int colon(int line) {
        for (int i = line; i < line + 200; i++) {
            int c = block.at(i);
            if (c == ':') {
                return i == line ? -1 : i;
            }
            boolean blankBeforeColon = (c == ' ' || c == '\t') && i > line && colonAfterBlanks(i);
            if ((c <= ' ' && !blankBeforeColon) || c == 0x7f) {
                return -1;
            }
        }
        return -1;
    }

    private boolean colonAfterBlanks(int start) {
        int at = start;
        while (block.at(at) == ' ' || block.at(at) == '\t') {
            at++;
        }
        return block.at(at) == ':';
    }
}
