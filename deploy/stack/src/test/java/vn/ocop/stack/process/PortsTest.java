package vn.ocop.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_port_is_taken_while_somebody_listens() throws IOException {
        int port;
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
            assertThat(Ports.taken(port)).isTrue();
        }
        assertThat(Ports.taken(port)).isFalse();
    }

    @Test
    void an_unused_port_can_be_taken() {
        assertThat(Ports.taken(Ports.unused())).isFalse();
    }
}
