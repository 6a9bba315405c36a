package org.foiadesk.event;

/**
 * Stage and ball while the events fold.
 *
 * @param beforeAppeal the stage to which an appeal that fails leads back
 * @param appealable true when the ball is ours only as long as the answer can be appealed
 */
record Position(Stage stage, Ball ball, Stage beforeAppeal, boolean appealable) {

    static final Position START = new Position(Stage.DRAFT, Ball.US, Stage.DRAFT, false);

    Position at(Stage next, Ball mover) {
        return new Position(next, mover, beforeAppeal, false);
    }

    Position to(Ball mover) {
        return at(stage, mover);
    }

    /** Whatever the agency writes about the request shows that it has it. */
    Position begun() {
        return stage == Stage.FILED ? new Position(Stage.ACKNOWLEDGED, ball, beforeAppeal, appealable) : this;
    }

    Position determined(Stage answer) {
        return new Position(answer, Ball.US, beforeAppeal, true);
    }

    Position appealed() {
        Stage from = stage;
        return new Position(Stage.APPEALED, Ball.AGENCY, from, false);
    }

    Position upheld() {
        return at(beforeAppeal, Ball.US);
    }
}
