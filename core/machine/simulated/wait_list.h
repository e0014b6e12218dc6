// WaitList: threads that wait for one thing, first come first served. Links lie in the threads themselves: a
// thread is in one list at most, and leaves from the middle at once when its time is up.
#pragma once

namespace timeslice {

// Of the element: its neighbours in the list that it stands in.
template <typename T>
struct WaitLinks {
    T* before = nullptr;
    T* after = nullptr;
};

// T has a public member `links` of type WaitLinks<T>.
template <typename T>
class WaitList {
  public:
    bool empty() const { return !m_first; }
    bool alone() const { return m_first == m_last; } // one element, or none

    void append(T& element) {
        element.links = {m_last, nullptr};
        (m_last ? m_last->links.after : m_first) = &element;
        m_last = &element;
    }
    T& last() const { return *m_last; } // not when empty
    // The first, taken out. Not when empty.
    T& takeFirst() {
        T& first = *m_first;
        remove(first);
        return first;
    }
    // An element of this list.
    void remove(T& element) {
        const WaitLinks<T> links = element.links;
        (links.before ? links.before->links.after : m_first) = links.after;
        (links.after ? links.after->links.before : m_last) = links.before;
        element.links = {};
    }

  private:
    T* m_first = nullptr;
    T* m_last = nullptr;
};

} // namespace timeslice
