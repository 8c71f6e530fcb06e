package sk.jadro.base.watch;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For load balancers: up or down, and nothing more to strangers. Operators read why on their own port
 * ({@code jadro.metrics.port}).
 */
@RestController
class HealthPages {
    private final Readiness readiness;

    HealthPages(Readiness readiness) {
        this.readiness = readiness;
    }

    record Health(String status) {}

    /** Whether requests should be sent here now; no while the database can't be reached or Jadro is stopping. */
    @GetMapping({"/health", "/health/readiness"})
    ResponseEntity<Health> readiness() {
        return answer(readiness.isReady());
    }

    /** Whether the process works at all; it needs no restart because its database is away. */
    @GetMapping("/health/liveness")
    ResponseEntity<Health> liveness() {
        return answer(true);
    }

    private static ResponseEntity<Health> answer(boolean up) {
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(new Health(up ? "UP" : "DOWN"));
    }
}
