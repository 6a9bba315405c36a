package org.foiadesk.request;

/**
 * A shape as the relative part of an SVG path, to be written behind {@code M} and the left edge of its day. Lengths in
 * pixels; written to a tenth by hand, so that no locale and no exponent gets in.
 */
final class StripPath {
    private final StringBuilder d = new StringBuilder();
    private double x;
    private double y;
    private double startX;
    private double startY;

    StripPath(int base) {
        y = base;
        startY = base;
        then(base);
    }

    StripPath from(double toX, double toY) {
        if (toX != x || toY != y) {
            put('m', toX - x).then(toY - y);
        }
        x = startX = toX;
        y = startY = toY;
        return this;
    }

    StripPath across(double dx) {
        x += dx;
        return put('h', dx);
    }

    StripPath down(double dy) {
        y += dy;
        return put('v', dy);
    }

    StripPath by(double dx, double dy) {
        x += dx;
        y += dy;
        return put('l', dx).then(dy);
    }

    StripPath close() {
        x = startX;
        y = startY;
        d.append('z');
        return this;
    }

    /** Standing on {@code foot}. */
    StripPath box(double left, double foot, double width, double height) {
        return from(left, foot).across(width).down(-height).across(-width).close();
    }

    private StripPath put(char letter, double value) {
        d.append(letter);
        return number(value);
    }

    private StripPath then(double value) {
        d.append(' ');
        return number(value);
    }

    private StripPath number(double value) {
        long tenths = Math.round(value * 10);
        d.append(tenths < 0 ? "-" : "").append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            d.append('.').append(Math.abs(tenths) % 10);
        }
        return this;
    }

    @Override
    public String toString() {
        return d.toString();
    }
}
