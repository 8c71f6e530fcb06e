package sk.jadro.base.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** The log as machines read it: the Elastic Common Schema, on standard error, as discreet as the plain one. */
@ExtendWith(OutputCaptureExtension.class)
class JsonLogTest {
    @Test
    void aLineIsAnEcsEventWithoutAnybodysWords(CapturedOutput output) throws JoranException {
        var context = new LoggerContext();
        context.putObject(Environment.class.getName(), new StandardEnvironment());
        context.putProperty("CONSOLE_LOG_STRUCTURED_FORMAT", "ecs");
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Objects.requireNonNull(getClass().getResource("/logback-spring.xml")));

        context.getLogger("org.apache.coyote").info("Zora asked for /secret");
        context.getLogger("org.apache.coyote")
                .error("Zora asked for /secret", new IllegalStateException("Zora broke it"));
        context.getLogger("sk.jadro.home").info("all is well");
        context.stop();

        assertThat(output.getOut()).isEmpty();
        var lines = output.getErr().lines().filter(line -> line.startsWith("{")).toList();
        assertThat(lines).hasSize(2);
        var broken = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(broken.at("/log/level").asString()).isEqualTo("ERROR");
        assertThat(broken.at("/log/logger").asString()).isEqualTo("org.apache.coyote");
        assertThat(broken.at("/error/type").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(broken.at("/error/stack_trace").asString()).contains("JsonLogTest");
        assertThat(lines.getFirst()).doesNotContain("Zora", "secret");
        var well = JsonMapper.shared().readTree(lines.getLast());
        assertThat(well.get("message").asString()).isEqualTo("all is well");
        assertThat(well.at("/ecs/version").asString()).isNotEmpty();
    }
}
