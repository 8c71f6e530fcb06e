package sk.jadro.base.open;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Pages of all sites may read the API, and who has an answer already is told whether it still stands. */
@Configuration
class ApiConfiguration {
    private static final String ALL = Api.ROOT + "/*";

    @Bean
    FilterRegistrationBean<CorsFilter> apiForOtherSites() {
        var reading = new CorsConfiguration();
        reading.addAllowedOrigin(CorsConfiguration.ALL);
        reading.setAllowedMethods(List.of("GET", "HEAD"));
        reading.addAllowedHeader("If-None-Match");
        reading.setExposedHeaders(List.of("ETag", "Link", "Retry-After"));
        reading.setMaxAge(Duration.ofDays(1));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(Api.ROOT + "/**", reading);
        var filter = new FilterRegistrationBean<>(new CorsFilter(source));
        filter.addUrlPatterns(ALL);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Weak tags (RFC 9110 §8.8.1): the same answer may go out compressed. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> apiEntityTags() {
        var tags = new ShallowEtagHeaderFilter();
        tags.setWriteWeakETag(true);
        var filter = new FilterRegistrationBean<>(tags);
        filter.addUrlPatterns(ALL);
        return filter;
    }
}
