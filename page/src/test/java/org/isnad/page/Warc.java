package org.isnad.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Records of web archives, made for tests. */
final class Warc {
    private Warc() {}

    /** A page of our own that is long enough for a story. */
    static String page(String title, String sentence) {
        return "<!doctype html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><article><p>"
                + (sentence + " ").repeat(6) + "</p><p>" + sentence + "</p></article></body></html>";
    }

    static byte[] record(String head, byte[] block) {
        String length = String.format(Locale.ROOT, "Content-Length: %d\r\n\r\n", block.length);
        return Input.joined(Input.utf8("WARC/1.0\r\n" + head + length), block, Input.utf8("\r\n\r\n"));
    }

    static byte[] info() {
        return record("WARC-Type: warcinfo\r\n", Input.utf8("software: none\r\n"));
    }

    /** An answer with what stands in its header after the status, lines ending as HTTP's do. */
    static byte[] response(String url, String http, byte[] body) {
        String head = "WARC-Type: response\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: 2026-11-24T06:00:00Z\r\n"
                + "WARC-Payload-Digest: sha1:ABCDEF\r\nContent-Type: application/http; msgtype=response\r\n";
        return record(head, Input.joined(http.getBytes(StandardCharsets.ISO_8859_1), body));
    }

    static byte[] html(String url, String markup) {
        return response(url, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", Input.utf8(markup));
    }

    static byte[] text(String url, String text) {
        String head = "WARC-Type: conversion\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: 2026-11-24T06:00:00Z\r\n"
                + "Content-Type: text/plain\r\n";
        return record(head, Input.utf8(text));
    }
}
