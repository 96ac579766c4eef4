#include "hub/calendars/caldav.h"

#include "hub/calendars/caldav_discovery.h"
#include "hub/calendars/caldav_listing.h"
#include "hub/calendars/text.h"
#include "hub/core/crypto.h"

#include <fmt/format.h>

#include <mutex>

namespace lintel::hub::calendars {
namespace {

Written final_word(Written::Kind kind, std::string detail)
{
    return {.kind = kind, .etag = {}, .detail = std::move(detail)};
}

/// What one status says about a PUT or DELETE; an error when it says nothing final.
Result<Written> verdict(const HttpAnswer &answer, const std::set<std::string> &conditions, bool deleting)
{
    const int status = answer.status;
    if (status >= 200 && status < 300)
        return Written{.kind = Written::Kind::Done, .etag = answer.etag, .detail = {}};
    if (conditions.contains("no-uid-conflict"))
        return final_word(Written::Kind::UidConflict, "the calendar holds this UID under another address");
    switch (status) {
    case 404:
    case 410:
        if (deleting) // what is gone need not be deleted
            return Written{};
        return final_word(Written::Kind::Gone, fmt::format("nothing is there any more ({})", status));
    case 412:
        return final_word(Written::Kind::PreconditionFailed, "the event was changed meanwhile (412)");
    case 400:
    case 403:
    case 405:
    case 409:
    case 413:
    case 415:
    case 422:
    case 501:
    case 507: {
        std::string why;
        for (const auto &condition : conditions)
            why += (why.empty() ? ": " : ", ") + clean_text(condition, 80);
        return final_word(Written::Kind::Refused, fmt::format("the calendar server refused ({}){}", status, why));
    }
    default:
        return tl::unexpected(error_of(answer, deleting ? "deleting an event" : "writing an event"));
    }
}

/// Some servers answer a write with 207 and put the refusal inside.
Result<Written> read_verdict(const HttpAnswer &answer, bool deleting)
{
    if (answer.status != 207)
        return verdict(answer, parse_conditions(answer.body), deleting);
    const auto inside = parse_multistatus(answer.body);
    if (!inside)
        return tl::unexpected(inside.error());
    for (const auto &r : inside->resources) {
        HttpAnswer inner;
        inner.status = r.status != 0 ? r.status : r.failed_status;
        if (inner.status >= 300)
            return verdict(inner, r.conditions, deleting);
    }
    return Written{.kind = Written::Kind::Done, .etag = answer.etag, .detail = {}};
}

class CaldavConnector final : public Connector
{
public:
    CaldavConnector(CaldavConfig config, std::unique_ptr<HttpClient> http, Collection collection)
        : config_(std::move(config)), http_(std::move(http)), collection_(std::move(collection))
    {}

    Result<Listing> list(const std::string &cursor, const std::vector<Known> &known, bool full,
                         const GoOn &go_on) override
    {
        const std::lock_guard lock{mutex_};
        const Pace pace{config_.deadline, std::chrono::steady_clock::now() + config_.listing_deadline, go_on};
        // A token speaks of one collection, and the next connector may have found another.
        const std::string ours = collection_.url.path + ' ';
        const std::string token = cursor.starts_with(ours) ? cursor.substr(ours.size()) : std::string();
        auto listing = read_collection(*http_, collection_, token, known, full, pace);
        if (listing && !listing->cursor.empty())
            listing->cursor.insert(0, ours);
        return listing;
    }

    Result<Object> get(const std::string &href) override
    {
        const std::lock_guard lock{mutex_};
        return read_object(*http_, collection_, href, deadline());
    }

    Result<Written> create(const std::string &uid, const std::string &ical) override
    {
        const auto href = href_for(uid);
        if (!href)
            return tl::unexpected(href.error());
        return write("PUT", *href, {"If-None-Match", "*"}, ical);
    }

    Result<Written> replace(const std::string &href, const std::string &etag, const std::string &ical) override
    {
        return write("PUT", href, {"If-Match", etag.empty() ? "*" : etag}, ical);
    }

    Result<Written> remove(const std::string &href, const std::string &etag) override
    {
        return write("DELETE", href, {"If-Match", etag}, {});
    }

    Result<std::string> href_for(const std::string &uid) override
    {
        if (uid.empty())
            return fail(Errc::InvalidRequest, "an event without UID has no address", "uid");
        std::string name = name_for_uid(uid);
        if (name.size() > 200) // longer than many file systems allow
            name = core::sha256_hex(uid) + ".ics";
        return collection_.url.path + name;
    }

    bool writable() const override { return collection_.writable; }

private:
    Deadline deadline() const { return std::chrono::steady_clock::now() + config_.deadline; }

    Result<Written> write(const std::string &method, const std::string &href,
                          std::pair<std::string, std::string> condition, const std::string &ical)
    {
        const std::lock_guard lock{mutex_};
        const auto url = resolve(collection_.url, href);
        if (!url)
            return fail(Errc::InvalidRequest, "no address of an event", "href");
        HttpRequest request{.method = method, .url = *url, .headers = {}, .body = ical};
        if (!condition.second.empty())
            request.headers.push_back(std::move(condition));
        if (!ical.empty())
            request.headers.emplace_back("Content-Type", "text/calendar; charset=utf-8");
        const auto answer = http_->send(request, deadline());
        if (!answer)
            return tl::unexpected(answer.error());
        return read_verdict(*answer, method == "DELETE");
    }

    const CaldavConfig config_;
    std::mutex mutex_; ///< one connection, one request at a time
    std::unique_ptr<HttpClient> http_;
    const Collection collection_;
};

} // namespace

Result<std::unique_ptr<Connector>> make_caldav_connector(CaldavConfig config)
{
    const auto url = parse_url(config.url);
    if (!url)
        return fail(Errc::InvalidRequest, "the address must be an http:// or https:// URL without user and password",
                    "url");
    auto http = std::make_unique<HttpClient>(config, url->origin);
    auto collection = discover(*http, *url, std::chrono::steady_clock::now() + config.deadline);
    if (!collection)
        return tl::unexpected(collection.error());
    return std::unique_ptr<Connector>{
        std::make_unique<CaldavConnector>(std::move(config), std::move(http), *std::move(collection))};
}

} // namespace lintel::hub::calendars
