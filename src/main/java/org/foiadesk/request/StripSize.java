package org.foiadesk.request;

/** The two sizes of a strip, and every measure in which they differ; lengths in pixels, stretches in days. */
enum StripSize {
    SMALL(6, 22, 7, 11),
    LARGE(20, 112, 54, 30);

    /** The room a day takes; its block leaves a gap. */
    final int unit;

    final int height;
    /** Where the blocks begin, and how tall they are. */
    final int top;

    final int tall;

    StripSize(int unit, int height, int top, int tall) {
        this.unit = unit;
        this.height = height;
        this.top = top;
        this.tall = tall;
    }

    /** An idle stretch over so many days is broken. */
    int idle() {
        return or(7, 21);
    }

    /** A clock over so many days loses plain ones, unless they are around a day that matters. */
    int comfortable() {
        return or(46, 58);
    }

    /** A clock that is still over so many loses any. */
    int most() {
        return or(46, 130);
    }

    int around() {
        return or(5, 9);
    }

    int left(int day) {
        return day * unit + unit / 4;
    }

    /** With room for the flag of the last day. */
    int width(int days) {
        return days * unit + or(8, 24);
    }

    int base() {
        return top + tall;
    }

    int block() {
        return unit - or(1, 2);
    }

    /** How tall a day is that is still to count. */
    int low() {
        return or(3, 10);
    }

    int dot() {
        return or(2, 4);
    }

    int post() {
        return or(2, 3);
    }

    /** Of a paused day. */
    double bar() {
        return or(1.4, 3);
    }

    int barStep() {
        return or(3, 7);
    }

    /** The line of an extension: as thick as it is far from the blocks. */
    int line() {
        return or(1, 3);
    }

    /** From where to where the marks of the due day and of today stand. */
    int markTop() {
        return or(0, top - 8);
    }

    int markFoot() {
        return base() + or(3, 6);
    }

    int flag() {
        return or(6, 16);
    }

    int notch() {
        return or(2, 4);
    }

    /** How wide today's arrow is, and its stem. */
    int arrow() {
        return or(6, 10);
    }

    int stem() {
        return or(1, 2);
    }

    private int or(int small, int large) {
        return this == SMALL ? small : large;
    }

    private double or(double small, double large) {
        return this == SMALL ? small : large;
    }
}
