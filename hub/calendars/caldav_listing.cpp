#include "hub/calendars/caldav_listing.h"

#include "hub/core/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace lintel::hub::calendars {
namespace {

constexpr std::size_t batch_size = 50;
constexpr int max_pages = 500;
constexpr std::size_t max_objects = 100'000;

/// What a listing says before any object is read.
struct Survey
{
    bool is_full = true;
    std::map<std::string, std::string> etags; ///< by href
    std::set<std::string> gone;
    std::string cursor;
};

HttpRequest dav_request(const char *method, const Url &url, int depth, std::string body)
{
    return {.method = method,
            .url = url,
            .headers = {{"Depth", std::to_string(depth)}, {"Content-Type", "application/xml; charset=utf-8"}},
            .body = std::move(body)};
}

class Reader
{
public:
    Reader(HttpClient &http, const Collection &collection, const Pace &pace)
        : http_(http), collection_(collection), pace_(pace)
    {}

    Result<Survey> survey(const std::string &cursor, bool full)
    {
        if (collection_.can_sync) {
            if (!cursor.empty() && !full) {
                auto delta = sync(cursor);
                if (delta || !may_be_the_token(delta.error()))
                    return delta;
            }
            auto all = sync({});
            if (all || !may_be_the_token(all.error()))
                return all;
        }
        return by_etags();
    }

    /// Reads objects into `out`. Returns false when one could not be read although it
    /// is there: then nothing may be skipped next time.
    Result<bool> fetch(const std::vector<std::string> &hrefs, Listing &out)
    {
        bool all = true;
        for (std::size_t i = 0; i < hrefs.size(); i += batch_size) {
            const std::vector<std::string> batch(
                hrefs.begin() + static_cast<std::ptrdiff_t>(i),
                hrefs.begin() + static_cast<std::ptrdiff_t>(std::min(i + batch_size, hrefs.size())));
            auto done = fetch_batch(batch, out);
            if (!done)
                return done;
            all = all && *done;
        }
        return all;
    }

private:
    /// Until when the next request may take; an error when there may be none.
    [[nodiscard]] Result<Deadline> next_deadline() const
    {
        if (pace_.go_on && !pace_.go_on())
            return fail(Errc::Conflict, "reading the calendar was given up");
        return std::min(std::chrono::steady_clock::now() + pace_.request, pace_.end);
    }

    Result<HttpAnswer> send(const HttpRequest &request)
    {
        const auto deadline = next_deadline();
        if (!deadline)
            return tl::unexpected(deadline.error());
        return http_.send(request, *deadline);
    }

    /// A server that does not know our token says so in many ways: 403, 409, 410, 412,
    /// or 500. What it says of itself (too busy) or of us (401) is something else.
    static bool may_be_the_token(const Error &error) { return error.field == "sync"; }

    Result<Survey> sync(const std::string &first_token)
    {
        Survey out;
        out.is_full = first_token.empty();
        std::string token = first_token;
        for (int page = 0; page < max_pages; ++page) {
            auto answer = send(dav_request(
                "REPORT", collection_.url, 0,
                R"(<?xml version="1.0" encoding="utf-8"?><d:sync-collection xmlns:d="DAV:"><d:sync-token>)" +
                    core::escape_markup(token) +
                    "</d:sync-token><d:sync-level>1</d:sync-level><d:prop><d:getetag/><d:resourcetype/>"
                    "<d:getcontenttype/></d:prop></d:sync-collection>"));
            if (!answer)
                return tl::unexpected(answer.error());
            if (answer->status != 207)
                return tl::unexpected(sync_error(*answer));
            auto status = parse_multistatus(answer->body);
            if (!status)
                return tl::unexpected(status.error());
            bool more = false;
            for (const auto &r : status->resources)
                more = note(r, out) || more;
            out.cursor = status->sync_token;
            if (out.etags.size() + out.gone.size() > max_objects)
                return fail(Errc::Unavailable, "the calendar holds more objects than can be read");
            if (!more)
                return out;
            if (out.cursor.empty() || out.cursor == token)
                return fail(Errc::Unavailable, "the calendar server cut its listing short and gave no way to go on");
            token = out.cursor;
        }
        return fail(Errc::Unavailable, "the calendar server's listing does not end");
    }

    static Error sync_error(const HttpAnswer &answer)
    {
        Error error = error_of(answer, "reading changes");
        const bool about_token = parse_conditions(answer.body).contains("valid-sync-token");
        const bool ill = answer.status == 401 || answer.status == 429 || (answer.status >= 502 && answer.status <= 504);
        if (about_token || !ill)
            error.field = "sync";
        return error;
    }

    /// Notes one resource of a listing; true when it says that the listing goes on.
    bool note(const DavResource &r, Survey &out) const
    {
        const auto url = resolve(collection_.url, r.href);
        if (!url || url->origin != collection_.url.origin)
            return false;
        const bool is_self = url->path == collection_.url.path || url->path + "/" == collection_.url.path;
        if (is_self)
            return r.status == 507;
        if (r.status == 404 || r.status == 410) {
            out.gone.insert(url->path);
            out.etags.erase(url->path);
            return false;
        }
        const bool other_kind = !r.content_type.empty() && !r.content_type.starts_with("text/calendar");
        if (!r.is_collection && !other_kind) {
            out.gone.erase(url->path);
            out.etags[url->path] = r.etag;
        }
        return false;
    }

    Result<Survey> by_etags()
    {
        auto answer = send(dav_request("PROPFIND", collection_.url, 1,
                                       R"(<?xml version="1.0" encoding="utf-8"?><d:propfind xmlns:d="DAV:"><d:prop>)"
                                       "<d:getetag/><d:resourcetype/><d:getcontenttype/></d:prop></d:propfind>"));
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->status != 207)
            return tl::unexpected(error_of(*answer, "reading the calendar"));
        auto status = parse_multistatus(answer->body);
        if (!status)
            return tl::unexpected(status.error());
        Survey out;
        for (const auto &r : status->resources) {
            if (note(r, out))
                return fail(Errc::Unavailable, "the calendar server cut its listing short");
        }
        if (out.etags.size() > max_objects)
            return fail(Errc::Unavailable, "the calendar holds more objects than can be read");
        return out;
    }

    Result<bool> fetch_batch(const std::vector<std::string> &batch, Listing &out)
    {
        std::string body = R"(<?xml version="1.0" encoding="utf-8"?>)"
                           R"(<c:calendar-multiget xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">)"
                           "<d:prop><d:getetag/><c:calendar-data/></d:prop>";
        for (const auto &href : batch)
            body += "<d:href>" + core::escape_markup(href) + "</d:href>";
        body += "</c:calendar-multiget>";
        auto answer = send(dav_request("REPORT", collection_.url, 1, std::move(body)));
        if (!answer && answer.error().field == "size")
            return fetch_each(batch, out); // one huge object must not hide its neighbours
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->status == 401 || answer->status == 429 || (answer->status >= 502 && answer->status <= 504))
            return tl::unexpected(error_of(*answer, "reading events"));
        if (answer->status != 207)
            return fetch_each(batch, out);
        auto status = parse_multistatus(answer->body);
        if (!status)
            return tl::unexpected(status.error());

        std::set<std::string> open(batch.begin(), batch.end());
        for (auto &r : status->resources) {
            const auto url = resolve(collection_.url, r.href);
            if (!url || !open.contains(url->path))
                continue;
            if (r.status == 404 || r.status == 410)
                out.removed.push_back(url->path);
            else if (r.has_data)
                out.changed.push_back({url->path, r.etag, std::move(r.data)});
            else
                continue;
            open.erase(url->path);
        }
        return fetch_each({open.begin(), open.end()}, out);
    }

    Result<bool> fetch_each(const std::vector<std::string> &hrefs, Listing &out)
    {
        bool all = true;
        for (const auto &href : hrefs) {
            const auto deadline = next_deadline();
            if (!deadline)
                return tl::unexpected(deadline.error());
            auto object = read_object(http_, collection_, href, *deadline);
            if (object) {
                out.changed.push_back(*std::move(object));
            } else if (object.error().code == Errc::NotFound) {
                out.removed.push_back(href);
            } else if (is_about_more(object.error())) {
                return tl::unexpected(object.error());
            } else {
                all = false;
                if (out.unread.size() < kMostUnread)
                    out.unread.push_back({href, object.error().detail});
            }
        }
        return all;
    }

    /// Whether one object's error says something of the server, or of us, rather than of the
    /// object: a 500 for one among many is that object's, and so is being too large; a 401
    /// is about our password.
    static bool is_about_more(const Error &error)
    {
        const bool own_fault = error.field == "size" || error.field == "object";
        return error.field == "password" || (error.code == Errc::Unavailable && !own_fault);
    }

    HttpClient &http_;
    const Collection &collection_;
    const Pace &pace_;
};

} // namespace

Result<Object> read_object(HttpClient &http, const Collection &collection, const std::string &href, Deadline deadline)
{
    const auto url = resolve(collection.url, href);
    if (!url)
        return fail(Errc::NotFound, "no address of an event", "href");
    auto answer =
        http.send({.method = "GET", .url = *url, .headers = {}, .body = {}, .max_answer = 4 * 1024 * 1024}, deadline);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 200) {
        Error error = error_of(*answer, "reading an event");
        if (answer->status == 500)
            error.field = "object";
        return tl::unexpected(std::move(error));
    }
    if (!answer->content_type.empty() && !answer->content_type.starts_with("text/calendar"))
        return fail(Errc::Unavailable, "something that is no calendar answers in the server's place");
    return Object{url->path, std::move(answer->etag), std::move(answer->body)};
}

Result<Listing> read_collection(HttpClient &http, const Collection &collection, const std::string &cursor,
                                const std::vector<Known> &known, bool full, const Pace &pace)
{
    Reader reader{http, collection, pace};
    auto survey = reader.survey(cursor, full);
    if (!survey)
        return tl::unexpected(survey.error());

    std::map<std::string, std::string> had;
    for (const auto &k : known)
        had.emplace(k.href, k.etag);
    Listing out;
    out.kind = survey->is_full ? Listing::Kind::Full : Listing::Kind::Delta;
    out.cursor = survey->cursor;
    std::vector<std::string> wanted;
    for (const auto &[href, etag] : survey->etags) {
        const auto it = had.find(href);
        if (it == had.end() || etag.empty() || it->second != etag)
            wanted.push_back(href);
    }
    const auto read = reader.fetch(wanted, out);
    if (!read)
        return tl::unexpected(read.error());
    if (!*read)
        out.cursor.clear();

    if (out.kind == Listing::Kind::Full) {
        for (const auto &href : out.removed) // deleted between listing and reading
            survey->etags.erase(href);
        out.removed.clear();
        for (const auto &[href, etag] : survey->etags)
            out.present.push_back(href);
    } else {
        out.removed.insert(out.removed.end(), survey->gone.begin(), survey->gone.end());
    }
    return out;
}

} // namespace lintel::hub::calendars
