package org.foiadesk.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Stands before a server and cuts the line once, when so many bytes came from it. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final long cutAfter;
    private final AtomicLong passed = new AtomicLong();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicBoolean cut = new AtomicBoolean();

    CuttingProxy(int server, long cutAfter) {
        this.server = server;
        this.cutAfter = cutAfter;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    long passed() {
        return passed.get();
    }

    private void serve() {
        try {
            while (!door.isClosed()) {
                Socket caller = door.accept();
                connections.incrementAndGet();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
                begin(() -> pass(caller, behind, false));
                begin(() -> pass(behind, caller, true));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void pass(Socket from, Socket to, boolean counted) {
        byte[] buffer = new byte[8 << 10];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (counted && passed.addAndGet(read) > cutAfter && cut.compareAndSet(false, true)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // One of them went; the other is closed too.
        }
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "cutting-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
