#include "hub/calendars/caldav_discovery.h"

#include "hub/calendars/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace lintel::hub::calendars {
namespace {

constexpr const char *propfind_body =
    R"(<?xml version="1.0" encoding="utf-8"?>)"
    R"(<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop>)"
    R"(<d:resourcetype/><d:displayname/><d:current-user-principal/><d:current-user-privilege-set/>)"
    R"(<d:supported-report-set/><c:calendar-home-set/><c:supported-calendar-component-set/>)"
    R"(</d:prop></d:propfind>)";

bool takes_events(const DavResource &r)
{
    const auto is_event = [](const std::string &c) { return ascii_lower(c) == "vevent"; };
    return r.components.empty() || std::any_of(r.components.begin(), r.components.end(), is_event);
}

bool is_writable(const DavResource &r)
{
    if (!r.knows_privileges)
        return true;
    return std::any_of(r.privileges.begin(), r.privileges.end(),
                       [](const std::string &p) { return p == "all" || p == "write" || p == "write-content"; });
}

Collection to_collection(Url url, const DavResource &r)
{
    if (!url.path.ends_with('/'))
        url.path += '/';
    return {std::move(url), clean_text(r.name, 200), r.can_sync, is_writable(r)};
}

Result<Collection> choose(std::vector<Collection> found)
{
    if (found.size() == 1)
        return std::move(found.front());
    std::string list;
    for (const auto &c : found)
        list += fmt::format("\n  {}{}{}", c.url.origin, c.url.path, c.name.empty() ? "" : " (" + c.name + ")");
    return fail(Errc::InvalidRequest, "the address leads to several calendars; give one of them:" + list, "url");
}

/// Walks from address to address; remembers the first reason why one led nowhere.
class Search
{
public:
    Search(HttpClient &http, Deadline deadline) : http_(http), deadline_(deadline) {}

    /// Calendars at or right below this address; follows the properties on it.
    Result<Collection> at(const Url &url)
    {
        auto here = look(url, 0);
        if (!here)
            return tl::unexpected(here.error());
        if (here->resources.empty())
            return nothing();
        const DavResource self = here->resources.front();
        if (self.is_calendar)
            return to_collection(here->url, self);

        // A home named by the server comes before whatever lies below the address.
        std::vector<Url> homes = resolved(here->url, self.homes);
        if (homes.empty() && !self.principal.empty()) {
            if (const auto principal = resolve(here->url, self.principal)) {
                const auto person = look(*principal, 0);
                if (!person)
                    return tl::unexpected(person.error());
                if (!person->resources.empty())
                    homes = resolved(person->url, person->resources.front().homes);
            }
        }
        const bool is_home =
            std::any_of(homes.begin(), homes.end(), [&](const Url &h) { return h.path == here->url.path; });
        if (is_home || (url.path != "/" && self.is_collection)) {
            auto found = below(here->url);
            if (!found)
                return tl::unexpected(found.error());
            if (!found->empty())
                return choose(*std::move(found));
        }
        std::vector<Collection> all;
        for (const Url &home : homes) {
            auto found = below(home);
            if (!found)
                return tl::unexpected(found.error());
            all.insert(all.end(), found->begin(), found->end());
        }
        return all.empty() ? nothing() : choose(std::move(all));
    }

private:
    struct Look
    {
        Url url;
        std::vector<DavResource> resources;
    };

    Result<Look> look(const Url &url, int depth)
    {
        Look out{url, {}};
        auto found = propfind(http_, url, depth, deadline_, &out.url);
        if (!found)
            return tl::unexpected(found.error());
        out.resources = *std::move(found);
        return out;
    }

    Result<std::vector<Collection>> below(const Url &home)
    {
        auto listing = look(home, 1);
        if (!listing)
            return tl::unexpected(listing.error());
        std::vector<Collection> out;
        for (const auto &r : listing->resources) {
            const auto url = resolve(listing->url, r.href);
            if (url && r.is_calendar && takes_events(r) && url->origin == listing->url.origin)
                out.push_back(to_collection(*url, r));
        }
        return out;
    }

    static std::vector<Url> resolved(const Url &base, const std::vector<std::string> &hrefs)
    {
        std::vector<Url> out;
        for (const auto &href : hrefs) {
            if (auto url = resolve(base, href))
                out.push_back(*std::move(url));
        }
        return out;
    }

    static tl::unexpected<Error> nothing()
    {
        return fail(Errc::NotFound, "no calendar was found at this address", "url");
    }

    HttpClient &http_;
    Deadline deadline_;
};

} // namespace

Result<std::vector<DavResource>> propfind(HttpClient &http, const Url &url, int depth, Deadline deadline,
                                          Url *answered_at)
{
    auto answer =
        http.send({.method = "PROPFIND",
                   .url = url,
                   .headers = {{"Depth", std::to_string(depth)}, {"Content-Type", "application/xml; charset=utf-8"}},
                   .body = propfind_body},
                  deadline);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status == 405 || answer->status == 501)
        return fail(Errc::NotFound, "the server at this address is no calendar server", "url");
    if (answer->status != 207)
        return tl::unexpected(error_of(*answer, "looking for the calendar"));
    auto status = parse_multistatus(answer->body);
    if (!status)
        return tl::unexpected(status.error());
    if (answered_at)
        *answered_at = answer->url;
    return std::move(status->resources);
}

Result<Collection> discover(HttpClient &http, const Url &start, Deadline deadline)
{
    Search search{http, deadline};
    auto found = search.at(start);
    // Only an address that names nothing is worth a second try elsewhere.
    if (found || found.error().code != Errc::NotFound)
        return found;
    auto well_known = search.at({start.origin, "/.well-known/caldav"});
    if (!well_known && well_known.error().code == Errc::NotFound)
        return found;
    return well_known;
}

} // namespace lintel::hub::calendars
