#include "hub/calendars/dav_xml.h"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>

namespace lintel::hub::calendars {
namespace {

constexpr std::string_view dav = "DAV:";
constexpr std::string_view caldav = "urn:ietf:params:xml:ns:caldav";

std::string_view local_name(const pugi::xml_node &node)
{
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view namespace_of(const pugi::xml_node &node)
{
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    const std::string declaration =
        colon == std::string_view::npos ? std::string{"xmlns"} : "xmlns:" + std::string{name.substr(0, colon)};
    for (pugi::xml_node n = node; n; n = n.parent()) {
        if (const auto attribute = n.attribute(declaration.c_str()))
            return attribute.value();
    }
    return {};
}

bool is(const pugi::xml_node &node, std::string_view ns, std::string_view name)
{
    return node.type() == pugi::node_element && local_name(node) == name && namespace_of(node) == ns;
}

pugi::xml_node child(const pugi::xml_node &parent, std::string_view ns, std::string_view name)
{
    for (const auto &node : parent.children()) {
        if (is(node, ns, name))
            return node;
    }
    return {};
}

std::string text(const pugi::xml_node &node)
{
    std::string all;
    for (const auto &part : node.children()) {
        if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata)
            all += part.value();
    }
    return all;
}

std::string trimmed(const pugi::xml_node &node)
{
    const std::string all = text(node);
    const auto first = all.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string{} : all.substr(first, all.find_last_not_of(" \t\r\n") - first + 1);
}

/// "HTTP/1.1 404 Not Found" → 404; 0 when it is no status line.
int status_of(const pugi::xml_node &node)
{
    const std::string line = trimmed(node);
    const auto space = line.find(' ');
    int status = 0;
    if (space != std::string::npos)
        std::from_chars(line.data() + space + 1, line.data() + line.size(), status);
    return status;
}

std::set<std::string> conditions_in(const pugi::xml_node &error)
{
    std::set<std::string> out;
    for (const auto &node : error.children()) {
        if (node.type() == pugi::node_element)
            out.insert(std::string{local_name(node)});
    }
    return out;
}

void read_privileges(const pugi::xml_node &set, DavResource &resource)
{
    resource.knows_privileges = true;
    for (const auto &privilege : set.children()) {
        for (const auto &node : privilege.children()) {
            if (node.type() == pugi::node_element)
                resource.privileges.insert(std::string{local_name(node)});
        }
    }
}

void read_property(const pugi::xml_node &node, DavResource &resource)
{
    const auto name = local_name(node);
    const auto ns = namespace_of(node);
    if (ns == dav) {
        if (name == "getetag")
            resource.etag = trimmed(node);
        else if (name == "displayname")
            resource.name = trimmed(node);
        else if (name == "getcontenttype")
            resource.content_type = trimmed(node);
        else if (name == "current-user-principal")
            resource.principal = trimmed(child(node, dav, "href"));
        else if (name == "current-user-privilege-set")
            read_privileges(node, resource);
        else if (name == "resourcetype") {
            resource.is_collection = !child(node, dav, "collection").empty();
            resource.is_calendar = !child(node, caldav, "calendar").empty();
        } else if (name == "supported-report-set") {
            for (const auto &supported : node.children())
                resource.can_sync =
                    resource.can_sync || !child(child(supported, dav, "report"), dav, "sync-collection").empty();
        }
    } else if (ns == caldav) {
        if (name == "calendar-data") {
            resource.has_data = true;
            resource.data = text(node);
        } else if (name == "calendar-home-set") {
            for (const auto &home : node.children()) {
                if (is(home, dav, "href"))
                    resource.homes.push_back(trimmed(home));
            }
        } else if (name == "supported-calendar-component-set") {
            for (const auto &component : node.children())
                resource.components.emplace_back(component.attribute("name").value());
        }
    }
}

DavResource read_response(const pugi::xml_node &response)
{
    DavResource resource;
    resource.href = trimmed(child(response, dav, "href"));
    resource.status = status_of(child(response, dav, "status"));
    resource.conditions = conditions_in(child(response, dav, "error"));
    for (const auto &propstat : response.children()) {
        if (!is(propstat, dav, "propstat"))
            continue;
        const int status = status_of(child(propstat, dav, "status"));
        if (status >= 400) {
            if (status != 404)
                resource.failed_status = std::max(resource.failed_status, status);
            resource.conditions.merge(conditions_in(child(propstat, dav, "error")));
            continue;
        }
        for (const auto &node : child(propstat, dav, "prop").children()) {
            if (node.type() == pugi::node_element)
                read_property(node, resource);
        }
    }
    return resource;
}

} // namespace

Result<Multistatus> parse_multistatus(const std::string &body)
{
    pugi::xml_document document;
    // Whitespace matters inside calendar-data, and comes as CDATA from some.
    const auto parsed =
        document.load_buffer(body.data(), body.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    const auto root = document.document_element();
    if (!parsed || !is(root, dav, "multistatus"))
        return fail(Errc::Unavailable, "the calendar server's answer is not a multistatus");
    Multistatus out;
    for (const auto &node : root.children()) {
        if (is(node, dav, "response"))
            out.resources.push_back(read_response(node));
        else if (is(node, dav, "sync-token"))
            out.sync_token = trimmed(node);
    }
    return out;
}

std::set<std::string> parse_conditions(const std::string &body)
{
    pugi::xml_document document;
    if (!document.load_buffer(body.data(), body.size()))
        return {};
    const auto root = document.document_element();
    return is(root, dav, "error") ? conditions_in(root) : std::set<std::string>{};
}

} // namespace lintel::hub::calendars
