package org.foiadesk.request;

import java.util.EnumMap;
import java.util.Map;

/** The shape of each paint in one size of strip, drawn from the left foot of a day's block. */
final class StripShape {
    /** How thick the ground is on which the first day's post stands. */
    private static final int GROUND = 2;

    private final StripSize size;
    private final int base;
    private final int block;

    private StripShape(StripSize size) {
        this.size = size;
        this.base = size.base();
        this.block = size.block();
    }

    /** Drawn once; a strip only writes where each shape stands. */
    static Map<StripPaint, String> all(StripSize size) {
        Map<StripPaint, String> shapes = new EnumMap<>(StripPaint.class);
        for (StripPaint paint : StripPaint.values()) {
            shapes.put(paint, new StripShape(size).of(paint).toString());
        }
        return shapes;
    }

    private StripPath of(StripPaint paint) {
        StripPath path = new StripPath(base);
        return switch (paint) {
            case START -> start(path);
            case COUNTED -> path.box(0, base, block, size.tall);
            case AHEAD -> path.box(0, base, block, size.low());
            case WEEKEND -> dot(path);
            case HOLIDAY -> diamond(path);
            case PAUSED -> bars(path);
            case LATE -> path.across(block).down(1 - size.tall).close();
            case BREAK -> slashes(path);
            case EXTENSION -> path.box(0, size.top - size.line(), size.unit, size.line());
            case DUE -> pole(path, block, size.post());
            case FLAG -> flag(path);
            case TODAY -> arrow(path);
        };
    }

    private StripPath start(StripPath path) {
        int half = block / 2;
        return path.box(block - half, base, half, GROUND).box(block - size.post(), base, size.post(), size.tall);
    }

    private StripPath dot(StripPath path) {
        int aside = (block - size.dot()) / 2;
        return path.box(aside, base, size.dot(), size.dot());
    }

    private StripPath diamond(StripPath path) {
        double wide = block / 2.4;
        double tall = size.tall / 2.6;
        return path.from(block / 2.0, base - size.tall * .4 - tall)
                .by(wide, tall)
                .by(-wide, tall)
                .by(-wide, -tall)
                .close();
    }

    private StripPath bars(StripPath path) {
        for (int at = 0; at + size.bar() <= block; at += size.barStep()) {
            path.box(at, base, size.bar(), size.tall);
        }
        return path;
    }

    private StripPath slashes(StripPath path) {
        int half = block / 2;
        return path.by(half, -size.tall).from(half, base).by(half, -size.tall);
    }

    private StripPath pole(StripPath path, double left, int width) {
        return path.box(left, size.markFoot(), width, size.markFoot() - size.markTop());
    }

    private StripPath flag(StripPath path) {
        int half = size.flag() / 3;
        return path.from(block, size.markTop())
                .down(2 * half)
                .across(size.flag())
                .by(-size.notch(), -half)
                .by(size.notch(), -half)
                .close();
    }

    /** Turned like the pole in its middle, or the two would cancel each other out where they overlap. */
    private StripPath arrow(StripPath path) {
        double middle = block / 2.0;
        double half = size.arrow() / 2.0;
        path.from(middle - half, size.markTop())
                .by(half, size.arrow() * .7)
                .by(half, size.arrow() * -.7)
                .close();
        return pole(path, middle - size.stem() / 2.0, size.stem());
    }
}
