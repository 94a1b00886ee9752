package org.rectify.organ;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** How people and programs sign in. What they may then do stands at each service. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

    /** The JSON API: a password or personal token with every call, no session, hence no forged requests. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, HandlerExceptionResolver handlerExceptionResolver, ApiTokens tokens, SignIn people)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authenticationProvider(new TokenSignIn(tokens, people))
                .authorizeHttpRequests(a -> a.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint((request, response, refused) -> {
                    response.setHeader("WWW-Authenticate", "Basic realm=\"rectify\"");
                    handlerExceptionResolver.resolveException(request, response, null, refused);
                }))
                .exceptionHandling(e -> e.accessDeniedHandler((request, response, refused) ->
                        handlerExceptionResolver.resolveException(request, response, null, refused)))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** The pages: a sign-in form, a session, a token against forged requests. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, AccessDeniedHandler denied) throws Exception {
        return http.authorizeHttpRequests(a -> a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/sign-in", "/setup/**", "/webjars/**", "/css/**", "/js/**", "/images/**")
                        .permitAll()
                        .requestMatchers("/favicon.ico", "/error", "/actuator/**")
                        .permitAll()
                        .requestMatchers("/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in").failureHandler(failure()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?logout"))
                .exceptionHandling(e -> e.accessDeniedHandler(denied)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                new RequestHeaderRequestMatcher("HX-Request"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), request -> true))
                .headers(h -> h.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(withDefaults()))
                .build();
    }

    /** Hashes with the current default algorithm (bcrypt); a stored hash names its own. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, refused) -> response.sendRedirect(
                request.getContextPath() + "/sign-in?" + (refused instanceof LockedException ? "locked" : "error"));
    }
}
