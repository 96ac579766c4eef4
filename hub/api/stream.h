#pragma once

#include "hub/api/codec.h"
#include "hub/api/room_feed.h"
#include "hub/core/allowance.h"
#include "hub/core/time.h"
#include "hub/devices/clone_check.h"
#include "hub/devices/registry.h"
#include "hub/devices/tokens.h"
#include "hub/net/web_socket.h"
#include "hub/ops/log.h"
#include "hub/phone/tickets.h"
#include "lintel/v1/stream.pb.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace lintel::hub::api {

struct StreamRules
{
    std::chrono::milliseconds hello_within{10'000};
    std::chrono::milliseconds ping_after{20'000};   ///< of silence
    std::chrono::milliseconds dead_after{45'000};   ///< of silence
    std::chrono::milliseconds write_within{30'000}; ///< one message taken by the display
    std::chrono::milliseconds answer_within{5'000}; ///< a ping, when another run of the display comes
    std::chrono::milliseconds answer_tells{60'000}; ///< how long that answer speaks for its stream
    std::chrono::milliseconds link_left{120'000};   ///< of the address for phones, when a new one is sent
    /// Messages of a display. It says something every 20 s, and a little more when it comes.
    core::AllowanceRules messages{60, std::chrono::milliseconds{500}};
};

class Streams;

/// One display's stream (proto/lintel/v1/stream.proto). What waits to be sent is at most one
/// of each kind: a newer snapshot takes the place of an older one. Network thread only.
class Stream final : public net::WebSocketListener, public RoomReader, public std::enable_shared_from_this<Stream>
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `base_url`: where people reach this hub, for the address of the room's page.
    Stream(Streams &streams, std::shared_ptr<net::WebSocket> socket, devices::Caller caller, Format format,
           std::string base_url);
    ~Stream() override;

    void received(std::string_view message, bool binary) override;
    void sent() override;
    void going_away() override { say_goodbye("shutdown", std::chrono::seconds(1)); }
    void closed() override;
    void room_changed(const RoomViews &views) override;

    void say_goodbye(const std::string &code, std::chrono::milliseconds retry_after);
    /// The admin's last word, then goodbye.
    void send_away(const v1::Revocation &proof);
    void tell_keys(std::shared_ptr<const v1::HubKeys> keys);
    /// What the time asks for: a ping, an end.
    void tick(Time now);
    void abort();

    [[nodiscard]] const devices::Caller &caller() const { return m_caller; }
    /// Empty: it did not say, or not yet.
    [[nodiscard]] const std::string &run_id() const { return m_run_id; }
    [[nodiscard]] bool greeted() const { return m_greeted; }

    /// It is the display's stream from now on: serves the room.
    void admit();
    [[nodiscard]] bool admitted() const { return m_admitted; }

    /// What this stream did since it was asked because of another run.
    [[nodiscard]] devices::Probe probe(const std::string &run_id, Time now) const;
    /// Asks whether anybody is there.
    void ask(const std::string &run_id, Time now);

private:
    struct Question
    {
        std::string run_id; ///< whose coming made us ask
        Time asked;
        std::int64_t ping = 0;
        bool answered = false;
    };

    void greet(const v1::Hello &hello);
    void serve_room();
    void answered(std::int64_t ping);
    void offer(const RoomViewPtr &view);
    /// Draws a new address for phones, if the room has a page and the last one ends soon.
    void renew_link();
    void flush();
    void send(const v1::ServerFrame &frame);
    void send(std::string frame);

    Streams &m_streams;
    std::shared_ptr<net::WebSocket> m_socket;
    devices::Caller m_caller;
    Format m_format;
    std::string m_base_url;
    bool m_has_page = false; ///< the room has one for phones
    Instant m_link_until;    ///< of the last address that was drawn; epoch: none
    bool m_greeted = false;
    bool m_admitted = false;
    bool m_unserved = false; ///< its room could not be read
    bool m_leaving = false;
    std::string m_run_id;
    std::string m_generation; ///< what the display holds
    std::string m_digest;
    core::Allowance m_messages;
    Time m_heard;
    Time m_asked;
    Time m_write_began;
    std::int64_t m_pings = 0;
    std::vector<Question> m_questions; ///< a few at most

    // To be sent next, in this order.
    std::optional<std::int64_t> m_pong;
    std::optional<v1::Revocation> m_revocation;
    std::shared_ptr<const v1::HubKeys> m_keys;
    std::optional<v1::Goodbye> m_goodbye;
    RoomViewPtr m_snapshot;
    RoomViewPtr m_reading;
    std::optional<v1::PhoneLink> m_link;
    bool m_ping = false;
};

/// All open streams. A display is served on one of them: the newest of its run; one of another
/// run waits until it is known whether the first machine is still there.
class Streams
{
public:
    Streams(boost::asio::any_io_executor home, RoomFeed &feed, devices::Registry &registry,
            const phone::Tickets &tickets, const Clock &clock, StreamRules rules, ops::Log log);
    Streams(const Streams &) = delete;
    Streams &operator=(const Streams &) = delete;

    /// A display's new stream. Once it has said hello and is admitted, one that the display
    /// had before is told so and ends.
    [[nodiscard]] std::shared_ptr<net::WebSocketListener> open(std::shared_ptr<net::WebSocket> socket,
                                                               const devices::Caller &caller, Format format,
                                                               const std::string &base_url);

    /// Every few seconds.
    void tick();

    /// Whether this run of a display may come in. ClonedDisplay when another machine is
    /// online with its key; Unavailable, for a few seconds, while that machine is asked.
    /// A run without an id always may.
    [[nodiscard]] Result<void> may_enter(const devices::Proved &who, const std::string &run_id);

    /// From any thread: tells the displays concerned and ends their streams.
    void send_away(std::vector<v1::Revocation> proofs);
    /// From any thread.
    void tell_keys(const v1::HubKeys &keys);

    [[nodiscard]] const devices::Clones &clones() const { return m_clones; }
    [[nodiscard]] std::size_t size() const { return m_open.size(); }
    /// From any thread.
    [[nodiscard]] bool online(const std::string &binding_id) const;

private:
    friend class Stream;
    using Time = Stream::Time;

    /// The streams of one display.
    struct Place
    {
        Stream *current = nullptr;     ///< the one that is served
        std::vector<Stream *> waiting; ///< a few at most; not yet greeted, or not yet decided
    };

    /// For who was let in before the revocation, and comes after it.
    struct SentAway
    {
        v1::Revocation proof;
        Time at;
    };

    [[nodiscard]] devices::CloneVerdict judge(const Place &place, const std::string &run_id, Time now) const;
    /// Does what the verdict asks for, up to letting the newcomer in.
    [[nodiscard]] devices::CloneVerdict weigh(Place &place, const devices::Proved &who, const std::string &run_id);
    /// It has said hello: serves it, refuses it, or lets it wait.
    void consider(Stream &stream);
    /// Something happened to the stream that others wait for.
    void reconsider(const std::string &display_key);
    void remove(Stream &stream);
    template <typename F>
    void for_each(F f);

    boost::asio::any_io_executor m_home;
    RoomFeed &m_feed;
    devices::Registry &m_registry;
    const phone::Tickets &m_tickets;
    const Clock &m_clock;
    StreamRules m_rules;
    ops::Log m_log;
    devices::Clones m_clones;
    std::unordered_set<Stream *> m_open;
    std::unordered_map<std::string, SentAway> m_sent_away; ///< by binding; lately
    std::unordered_map<std::string, Place> m_places;       ///< by display key
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Stream *> m_by_binding; ///< those that are served
};

} // namespace lintel::hub::api
