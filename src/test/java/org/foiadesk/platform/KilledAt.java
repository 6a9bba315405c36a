package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A packaged app that is killed at the first line of a named method, from outside by its debugger's door: the code it
 * runs is what a newsroom runs. Start the app with {@link #ENVIRONMENT}.
 */
final class KilledAt {

    /** Name and value, to be given to {@link PackagedApp#fresh}. */
    static final String[] ENVIRONMENT = {
        "JAVA_TOOL_OPTIONS", "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0"
    };

    private static final Pattern DOOR = Pattern.compile("Listening for transport dt_socket at address: ([0-9]+)");
    private static final long PATIENCE = 60_000;

    private final PackagedApp app;
    private final VirtualMachine machine;
    private final String type;
    private final String method;
    private int times;

    private KilledAt(PackagedApp app, VirtualMachine machine, String type, String method, int times) {
        this.app = app;
        this.machine = machine;
        this.type = type;
        this.method = method;
        this.times = times;
    }

    /** From now on; {@code times} counts how often the method is entered, the last time being its end. */
    static KilledAt method(PackagedApp app, String type, String method, int times) throws Exception {
        KilledAt killed = new KilledAt(app, attached(door(app)), type, method, times);
        killed.wait(type);
        return killed;
    }

    /** Back when the app is dead. */
    void join() throws InterruptedException {
        while (true) {
            EventSet events = machine.eventQueue().remove(PATIENCE);
            assertThat(events).as("%s.%s is reached", type, method).isNotNull();
            for (Event event : events) {
                if (event instanceof BreakpointEvent && --times == 0) {
                    app.kill();
                    return;
                }
                if (event instanceof ClassPrepareEvent prepared) {
                    stopAt(prepared.referenceType());
                }
            }
            events.resume();
        }
    }

    private void wait(String name) {
        if (machine.classesByName(name).isEmpty()) {
            ClassPrepareRequest request = machine.eventRequestManager().createClassPrepareRequest();
            request.addClassFilter(name);
            request.setSuspendPolicy(EventRequest.SUSPEND_ALL);
            request.enable();
        }
        machine.classesByName(name).forEach(this::stopAt);
    }

    private void stopAt(ReferenceType loaded) {
        assertThat(loaded.methodsByName(method)).as("%s.%s", type, method).isNotEmpty();
        loaded.methodsByName(method).forEach(found -> {
            EventRequest request = machine.eventRequestManager().createBreakpointRequest(found.location());
            request.setSuspendPolicy(EventRequest.SUSPEND_ALL);
            request.enable();
        });
    }

    /** The newest start's door stands last in the log. */
    private static String door(PackagedApp app) {
        Matcher doors = DOOR.matcher(app.log());
        String last = "";
        while (doors.find()) {
            last = doors.group(1);
        }
        assertThat(last).as("the debugger's door in %s", app.log()).isNotEmpty();
        return last;
    }

    private static VirtualMachine attached(String port) throws Exception {
        AttachingConnector socket = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(connector -> connector.name().equals("com.sun.jdi.SocketAttach"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = socket.defaultArguments();
        arguments.get("hostname").setValue("127.0.0.1");
        arguments.get("port").setValue(port);
        return socket.attach(arguments);
    }
}
