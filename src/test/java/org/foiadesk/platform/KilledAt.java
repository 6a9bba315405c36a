package org.foiadesk.platform;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * {@code kill -9} of the packaged app at the moment it enters a method: by its debugger's port, so that no such point
 * stands in the app itself. The app is started with {@link #options} in {@code JAVA_TOOL_OPTIONS}.
 */
final class KilledAt {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final PackagedApp app;
    private final VirtualMachine machine;

    private KilledAt(PackagedApp app, VirtualMachine machine) {
        this.app = app;
        this.machine = machine;
    }

    static String options(int port) {
        return "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + port;
    }

    /** To be armed before the deed is begun; {@link #happens} waits for the kill. */
    static KilledAt entering(PackagedApp app, int port, String type, String method) {
        KilledAt trap = new KilledAt(app, attached(port));
        ClassPrepareRequest later = trap.machine.eventRequestManager().createClassPrepareRequest();
        later.addClassFilter(type);
        later.putProperty("method", method);
        later.enable();
        trap.machine.classesByName(type).forEach(loaded -> trap.breakIn(loaded, method));
        return trap;
    }

    private static VirtualMachine attached(int port) {
        AttachingConnector socket = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(connector -> connector.name().equals("com.sun.jdi.SocketAttach"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = socket.defaultArguments();
        arguments.get("hostname").setValue("127.0.0.1");
        arguments.get("port").setValue(String.valueOf(port));
        try {
            return socket.attach(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }

    private void breakIn(ReferenceType loaded, String method) {
        for (Method found : loaded.methodsByName(method)) {
            machine.eventRequestManager()
                    .createBreakpointRequest(found.location())
                    .enable();
        }
    }

    /** Waits for it. */
    void happens() {
        Instant end = Instant.now().plus(PATIENCE);
        try {
            while (!killed()) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("the app never came to where it is to be killed; its log:\n" + app.log());
                }
            }
        } catch (VMDisconnectedException alreadyDead) {
            throw new AssertionError("the app ended before it was killed; its log:\n" + app.log(), alreadyDead);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean killed() throws InterruptedException {
        EventSet events = machine.eventQueue().remove(500);
        if (events == null) {
            return false;
        }
        for (Event event : events) {
            if (event instanceof BreakpointEvent) {
                app.kill();
                return true;
            }
            if (event instanceof ClassPrepareEvent prepared) {
                breakIn(
                        prepared.referenceType(),
                        prepared.request().getProperty("method").toString());
            }
        }
        events.resume();
        return false;
    }
}
