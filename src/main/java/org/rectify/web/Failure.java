package org.rectify.web;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What went wrong, for people and for programs: a status, the sentence that says so, and what it is about. The one
 * place where an exception becomes a status.
 *
 * @param code the message key of the sentence, stable for programs
 */
record Failure(HttpStatus status, String code, MessageSourceResolvable sentence, List<About> abouts) {

    /** @param path the field or element that the sentence is about */
    record About(String path, MessageSourceResolvable sentence) {}

    static Failure of(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (cause instanceof BindException binding) {
            return invalid(binding.getAllErrors().stream().map(Failure::about).toList());
        }
        if (cause instanceof HandlerMethodValidationException method) {
            return invalid(method.getParameterValidationResults().stream()
                    .flatMap(result -> result.getResolvableErrors().stream()
                            .map(error ->
                                    new About(nameOf(result.getMethodParameter().getParameterName()), error)))
                    .toList());
        }
        if (cause instanceof ConstraintViolationException violations) {
            return invalid(violations.getConstraintViolations().stream()
                    .map(one -> new About(
                            one.getPropertyPath().toString(),
                            new DefaultMessageSourceResolvable(null, null, one.getMessage())))
                    .toList());
        }
        return plain(statusOf(cause), cause instanceof CsrfException ? "error.expired" : null);
    }

    static Failure of(HttpStatus status) {
        return plain(status, null);
    }

    /** The sentence, in the language of the one who reads it. */
    String message(MessageSource messages, Locale locale) {
        return messages.getMessage(sentence, locale);
    }

    private static Failure refused(Refusal refusal) {
        var status = switch (refusal.kind()) {
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID, UNREADABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case HIDDEN -> HttpStatus.NOT_FOUND;
            case OUTDATED -> HttpStatus.PRECONDITION_FAILED;
            case UNCONDITIONAL -> HttpStatus.PRECONDITION_REQUIRED;
            case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
        };
        var sentence = new DefaultMessageSourceResolvable(
                new String[] {refusal.key()}, refusal.args().toArray(), refusal.key());
        var path = refusal.path();
        return new Failure(
                status, refusal.key(), sentence, path == null ? List.of() : List.of(new About(path, sentence)));
    }

    private static Failure invalid(List<About> abouts) {
        return new Failure(
                HttpStatus.UNPROCESSABLE_CONTENT, "error.invalid", sentence("error.invalid", abouts.size()), abouts);
    }

    private static Failure plain(HttpStatus status, @Nullable String key) {
        var code = key != null ? key : "error." + known(status) + ".text";
        return new Failure(status, code, sentence(code), List.of());
    }

    private static HttpStatus statusOf(Throwable cause) {
        if (cause instanceof AuthenticationException) {
            return HttpStatus.UNAUTHORIZED;
        }
        if (cause instanceof AccessDeniedException) {
            return HttpStatus.FORBIDDEN;
        }
        if (cause instanceof MaxUploadSizeExceededException) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        if (cause instanceof OptimisticLockingFailureException || cause instanceof DataIntegrityViolationException) {
            return HttpStatus.CONFLICT;
        }
        if (cause instanceof HttpMessageNotReadableException || cause instanceof MultipartException) {
            return HttpStatus.BAD_REQUEST;
        }
        if (cause instanceof MethodArgumentTypeMismatchException mismatch) {
            // /ledger/abc: such a thing does not exist
            return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                    ? HttpStatus.NOT_FOUND
                    : HttpStatus.BAD_REQUEST;
        }
        if (cause instanceof ErrorResponse response) {
            var status = HttpStatus.resolve(response.getStatusCode().value());
            return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        }
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** The status whose words are used for this one. */
    static int known(HttpStatus status) {
        return switch (status.value()) {
            case 401, 403, 404, 405, 409, 412, 413, 415, 422, 428, 429 -> status.value();
            default -> status.is4xxClientError() ? 400 : 500;
        };
    }

    private static About about(ObjectError error) {
        return new About(error instanceof FieldError field ? field.getField() : error.getObjectName(), error);
    }

    private static String nameOf(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static MessageSourceResolvable sentence(String key, Object... args) {
        return new DefaultMessageSourceResolvable(new String[] {key}, args);
    }
}
