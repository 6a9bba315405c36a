package org.foiadesk.jail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How a worker is kept apart: in bubblewrap where that works, else as a plain process, unless the administrator insists.
 *
 * @param refusal why nothing is read at all
 * @param sentence for the settings page
 */
record Walls(Launch launch, Optional<String> refusal, String sentence) {

    private static final String NONE = "foiadesk.jail asks for bubblewrap, and it does not work on this server."
            + " Install bubblewrap, or set foiadesk.jail to auto, and start the desk again.";

    /** @param wish auto, bubblewrap or plain; any other word means auto */
    static Walls of(String wish) {
        if (wish.equals("plain")) {
            return plain("Mails are read in a process of its own without bubblewrap, because foiadesk.jail says so.");
        }
        Launch walled = Launch.found(true);
        if (walled.bwrap().isPresent() && works(walled)) {
            return new Walls(
                    walled, Optional.empty(), "Mails are read in bubblewrap: no network, no files, little memory.");
        }
        if (wish.equals("bubblewrap")) {
            return new Walls(walled, Optional.of(NONE), NONE);
        }
        return plain("Mails are read in a process of its own, with little memory and time. Install bubblewrap and start"
                + " the desk again, and it will have no network and no files either.");
    }

    private static Walls plain(String sentence) {
        return new Walls(Launch.found(false), Optional.empty(), sentence);
    }

    /** A worker without any job ends by itself, with nothing to complain about. */
    private static boolean works(Launch launch) {
        try {
            Process trial = new ProcessBuilder(List.copyOf(launch.command()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            trial.getOutputStream().close();
            boolean ended = trial.waitFor(10, TimeUnit.SECONDS);
            if (!ended) {
                trial.descendants().forEach(ProcessHandle::destroyForcibly);
                trial.destroyForcibly();
            }
            return ended && trial.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
