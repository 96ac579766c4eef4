#include "hub/announce/announcer.h"

#include <avahi-client/client.h>
#include <avahi-client/publish.h>
#include <avahi-common/alternative.h>
#include <avahi-common/error.h>
#include <avahi-common/malloc.h>
#include <avahi-common/strlst.h>
#include <avahi-common/thread-watch.h>

namespace lintel::hub::announce {
namespace {

constexpr std::size_t kLongestRecord = 255; // bytes, RFC 6763 §6.1
constexpr std::size_t kLongestName = 63;    // bytes, RFC 6763 §4.1.1
constexpr int kMostNames = 20;

std::string named(std::string name)
{
    if (name.size() > kLongestName) {
        std::size_t end = kLongestName;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xc0U) == 0x80U)
            --end;
        name.resize(end);
    }
    return name.empty() ? std::string("Lintel") : name;
}

} // namespace

std::vector<std::string> records_of(const Service &service)
{
    std::vector<std::string> records{"path=/", service.tls ? "tls=1" : "tls=0", "version=" + service.version};
    if (const std::string url = "url=" + service.url; !service.url.empty() && url.size() <= kLongestRecord)
        records.push_back(url);
    return records;
}

/// Everything but construction and destruction happens on Avahi's own thread.
struct Announcer::Impl
{
    Impl(Service s, ops::Log l) : service(std::move(s)), name(named(service.name)), log(std::move(l)) {}

    void publish()
    {
        if (group == nullptr)
            group = avahi_entry_group_new(client, &Impl::group_changed, this);
        if (group == nullptr)
            return complain(avahi_client_errno(client));
        AvahiStringList *records = nullptr;
        for (const std::string &record : records_of(service))
            records = avahi_string_list_add(records, record.c_str());
        int error = AVAHI_ERR_COLLISION;
        for (int i = 0; i < kMostNames && error == AVAHI_ERR_COLLISION; ++i) {
            if (i > 0)
                take_another_name();
            error =
                avahi_entry_group_add_service_strlst(group, AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC, AvahiPublishFlags{},
                                                     name.c_str(), kType, nullptr, nullptr, service.port, records);
        }
        avahi_string_list_free(records);
        if (error == AVAHI_OK)
            error = avahi_entry_group_commit(group);
        if (error != AVAHI_OK)
            complain(error);
    }

    void take_another_name()
    {
        char *other = avahi_alternative_service_name(name.c_str());
        name = other;
        avahi_free(other);
    }

    void complain(int error)
    {
        if (!complained)
            log.info("the hub is not announced on the network", {{"reason", std::string(avahi_strerror(error))}});
        complained = true;
    }

    static void group_changed(AvahiEntryGroup *group, AvahiEntryGroupState state, void *self)
    {
        auto &impl = *static_cast<Impl *>(self);
        if (state == AVAHI_ENTRY_GROUP_ESTABLISHED) {
            impl.log.info("announced on the network", {{"name", impl.name}, {"type", std::string(kType)}});
            impl.complained = false;
        } else if (state == AVAHI_ENTRY_GROUP_COLLISION) {
            avahi_entry_group_reset(group);
            impl.take_another_name();
            impl.publish();
        } else if (state == AVAHI_ENTRY_GROUP_FAILURE) {
            impl.complain(avahi_client_errno(impl.client));
        }
    }

    static void client_changed(AvahiClient *client, AvahiClientState state, void *self)
    {
        auto &impl = *static_cast<Impl *>(self);
        impl.client = client; // it calls before its maker has returned
        switch (state) {
        case AVAHI_CLIENT_S_RUNNING:
            impl.publish();
            break;
        case AVAHI_CLIENT_S_COLLISION:
        case AVAHI_CLIENT_S_REGISTERING:
            // The machine takes another name; what was said of the old one is void.
            if (impl.group != nullptr)
                avahi_entry_group_reset(impl.group);
            break;
        case AVAHI_CLIENT_FAILURE:
            impl.complain(avahi_client_errno(client));
            impl.group = nullptr;
            if (avahi_client_errno(client) == AVAHI_ERR_DISCONNECTED)
                impl.connect_again();
            break;
        case AVAHI_CLIENT_CONNECTING:
            impl.complain(AVAHI_ERR_NO_DAEMON);
            break;
        }
    }

    void connect()
    {
        int error = AVAHI_OK;
        AvahiClient *made =
            avahi_client_new(avahi_threaded_poll_get(poll), AVAHI_CLIENT_NO_FAIL, &Impl::client_changed, this, &error);
        client = made;
        if (made == nullptr)
            complain(error);
    }

    /// Avahi was stopped: this client is dead, another one waits for the next.
    void connect_again()
    {
        avahi_client_free(client);
        connect();
    }

    Service service;
    std::string name;
    ops::Log log;
    AvahiThreadedPoll *poll = nullptr;
    AvahiClient *client = nullptr;
    AvahiEntryGroup *group = nullptr;
    bool complained = false;
};

Announcer::Announcer(Service service, ops::Log log) : m_impl(std::make_unique<Impl>(std::move(service), std::move(log)))
{
    m_impl->poll = avahi_threaded_poll_new();
    if (m_impl->poll == nullptr)
        return;
    m_impl->connect();
    avahi_threaded_poll_start(m_impl->poll);
}

Announcer::~Announcer()
{
    if (m_impl->poll == nullptr)
        return;
    avahi_threaded_poll_stop(m_impl->poll);
    if (m_impl->client != nullptr)
        avahi_client_free(m_impl->client); // with its group: what was announced is taken back
    avahi_threaded_poll_free(m_impl->poll);
}

} // namespace lintel::hub::announce
