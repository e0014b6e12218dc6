// ThreadLists: any number of first-in-first-out lists of threads that share one link per thread.
// - A thread is in one list at most. Nothing is allocated but when a thread is announced, so a hundred
//   thousand threads cost the same in one queue as spread over thousands.
#pragma once

#include "core/base/ids.h"

#include <vector>

namespace timeslice {

struct ThreadList {
    ThreadId first;
    ThreadId last; // means something only where `first` does
    size_t count = 0;
    bool empty() const { return count == 0; }
};

class ThreadLists {
  public:
    // Before the thread is put into a list; numbers count from 0 without a gap.
    void announce(ThreadId thread) { m_next.resize(thread.index() + 1); }

    void append(ThreadList& list, ThreadId thread) {
        m_next[thread.index()] = {};
        if (list.empty())
            list.first = thread;
        else
            m_next[list.last.index()] = thread;
        list.last = thread;
        ++list.count;
    }

    // None when the list is empty.
    ThreadId takeFirst(ThreadList& list) {
        if (list.empty()) return {};
        const ThreadId taken = list.first;
        list.first = m_next[taken.index()];
        --list.count;
        return taken;
    }

    // Before the first one that `isAfter` accepts, else at the end. Looks from the front.
    template <typename Test>
    void insertBefore(ThreadList& list, ThreadId thread, Test isAfter) {
        ThreadId previous;
        ThreadId next = list.empty() ? ThreadId{} : list.first;
        while (next.valid() && !isAfter(next)) {
            previous = next;
            next = m_next[next.index()];
        }
        if (!next.valid()) return append(list, thread);
        m_next[thread.index()] = next;
        (previous.valid() ? m_next[previous.index()] : list.first) = thread;
        ++list.count;
    }

    // One that is in the list. Looks from the front.
    void remove(ThreadList& list, ThreadId thread) {
        ThreadId previous;
        for (ThreadId at = list.first; at != thread; at = m_next[at.index()]) previous = at;
        (previous.valid() ? m_next[previous.index()] : list.first) = m_next[thread.index()];
        if (list.last == thread) list.last = previous;
        --list.count;
    }

  private:
    std::vector<ThreadId> m_next;
};

} // namespace timeslice
