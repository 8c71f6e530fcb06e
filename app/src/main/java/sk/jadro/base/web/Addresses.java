package sk.jadro.base.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import sk.jadro.base.text.Lang;

/**
 * Whole addresses for letters, where a path alone leads nowhere. They begin with the configured public address, never
 * with what a request claims to have been sent to.
 */
@Component
public class Addresses {
    private final WebSettings settings;
    private volatile @Nullable Integer port;

    Addresses(WebSettings settings) {
        this.settings = settings;
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        var isForOperators = event.getApplicationContext().getServerNamespace() != null;
        if (!isForOperators) {
            port = event.getWebServer().getPort();
        }
    }

    /** {@code http://127.0.0.1:8080}, with no slash at the end. */
    public String root() {
        if (settings.publicAddress() != null) {
            return StringUtils.trimTrailingCharacter(settings.publicAddress().toString(), '/');
        }
        return "http://127.0.0.1:" + (port == null ? 8080 : port);
    }

    /** The whole address of a page: {@code absolute(Lang.EN, "/banska-bystrica")}. */
    public String absolute(Lang lang, String path) {
        return root() + lang.prefix() + path;
    }

    /** The whole address of a page of this site. */
    public String absolute(Lang lang, Site site, String path) {
        return absolute(lang, "/" + site.slug() + path);
    }
}
