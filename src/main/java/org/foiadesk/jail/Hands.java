package org.foiadesk.jail;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads that write to the workers and listen to them. */
final class Hands {

    static final ExecutorService HANDS = Executors.newCachedThreadPool(Hands::thread);

    private Hands() {}

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "jail");
        thread.setDaemon(true);
        return thread;
    }
}
