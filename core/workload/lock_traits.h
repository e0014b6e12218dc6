// What a lock, an rlock or an rwlock is beside its kind: written in its map, {lock: {protocol: inherit}}.
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>

namespace timeslice {

// How urgent its holder is (core/models/parts/lock_protocols.h).
enum class LockProtocol : uint8_t {
    None,
    Inherit, // as the most urgent of those who wait for it
    Ceiling, // as the lock's ceiling, as long as it holds it
};

// Who gets it when it is released.
enum class LockOrder : uint8_t {
    Usual,   // as the model has it: threads barge, loops hand over
    Fair,    // the task that has waited longest: it is handed over
    Barging, // who comes first: one waiter is woken, and a third task may take it before that one runs
};

// Who may enter an rwlock when readers and writers want it.
enum class RwPreference : uint8_t {
    Writers, // new readers wait behind waiting writers
    Readers, // readers always join readers
    Fair,    // everybody in the order of arrival
};

struct LockTraits {
    LockProtocol protocol = LockProtocol::None;
    LockOrder order = LockOrder::Usual;
    RwPreference prefer = RwPreference::Writers;
    Nanos spin{0};                  // how long a waiter burns its core before it parks
    std::optional<int64_t> ceiling; // none: the most urgent priority of the tasks that use it

    // Its waiters stand in one line, and what is released goes to the first.
    bool fair() const { return order == LockOrder::Fair || prefer == RwPreference::Fair; }
};

} // namespace timeslice
