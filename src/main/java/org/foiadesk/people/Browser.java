package org.foiadesk.people;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a sign-in comes from: the network (a /24, or a /56 of IPv6), what the browser calls itself, its device cookie. */
record Browser(String network, String agent, String device) {

    static Browser of(HttpServerRequest request) {
        String agent = request.getHeader("User-Agent");
        Cookie device = request.getCookie(Cookies.DEVICE);
        return new Browser(
                network(request.remoteAddress().hostAddress()),
                agent == null ? "" : clean(agent),
                device == null ? "" : device.getValue());
    }

    static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int kept = bytes.length == 4 ? 3 : 7;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + (bytes.length == 4 ? "/24" : "/56");
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }

    private static String clean(String agent) {
        String plain = agent.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.substring(0, Math.min(plain.length(), 300));
    }
}
