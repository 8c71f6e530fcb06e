package sk.jadro.base.open;

import java.util.Map;

/**
 * Something that programs may read besides the kinds of public things; whoever answers there declares it as a bean, so that the
 * API's document knows of it.
 *
 * @param path below a partnership's data: {@code /thread/{kind}/{id}}; its variables are among {@code kind}, the name of a
 *     kind of things, and {@code id}, a thing's
 * @param operation its name, which no other has
 * @param summary what it answers, in a sentence
 * @param schema of the answer (JSON Schema, draft 2020-12)
 */
public record ApiPath(String path, String operation, String summary, Map<String, Object> schema) {}
