package sk.jadro.base.web;

import com.google.re2j.Pattern;
import java.net.InetAddress;
import java.util.stream.Collectors;
import org.apache.catalina.Valve;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.text.Refused;

/**
 * Behind a proxy: who the client is, it says, if it is a trusted one. That readers come by TLS and how the site is called
 * is no request's to say: the configured public address does.
 */
@Configuration
@ConditionalOnWebApplication
class ProxyConfiguration {
    /** What stands before all pages, in its order; the others are those that spare a request the way there. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> valves(
            WebSettings settings, ObjectProvider<Valve> others) {
        return factory -> {
            if (!settings.proxy().trusted().isEmpty()) {
                factory.addEngineValves(believing(settings));
            }
            // After that one: they have to know who asks.
            others.orderedStream().forEach(factory::addEngineValves);
        };
    }

    @Bean
    DefaultCookieSerializerCustomizer cookiesOverTlsOnly(WebSettings settings) {
        return cookies -> {
            if (settings.isSecure()) {
                cookies.setUseSecureCookie(true);
            }
        };
    }

    private static RemoteIpValve believing(WebSettings settings) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(settings.proxy().trusted().stream()
                .map(ProxyConfiguration::written)
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        return valve;
    }

    /** As the server writes it; nothing is looked up. */
    private static String written(String address) {
        try {
            return InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException e) {
            throw new Refused("jadro.proxy.trusted takes IP addresses, and '" + address + "' is none");
        }
    }
}
